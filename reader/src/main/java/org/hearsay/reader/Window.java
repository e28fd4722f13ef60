package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that the encoder sees at once, and those of them that are read from this window: the ones
 * nearer to its middle than to any other window's.
 *
 * @param from the first word seen
 * @param to one past the last
 * @param readFrom the first word read from it
 * @param readTo one past the last
 */
record Window(int from, int to, int readFrom, int readTo) {
  /** Wordpieces of a window without its two marks. */
  private static final int SIZE = 254;

  /** Wordpieces that a window shares with the next. */
  private static final int SHARED = 64;

  /** Windows over words of these numbers of pieces; each word is read from exactly one. */
  static List<Window> over(List<int[]> pieces) {
    var borders = new ArrayList<int[]>();
    int from = 0;
    while (borders.isEmpty() || borders.get(borders.size() - 1)[1] < pieces.size()) {
      int to = forward(pieces, from, SIZE);
      borders.add(new int[] {from, to});
      from = Math.max(from + 1, backward(pieces, to, SHARED));
    }
    var windows = new ArrayList<Window>();
    int read = 0;
    for (int i = 0; i < borders.size(); i++) {
      int[] now = borders.get(i);
      boolean isLast = i + 1 == borders.size();
      int until = isLast ? now[1] : (borders.get(i + 1)[0] + now[1] + 1) / 2;
      windows.add(new Window(now[0], now[1], read, until));
      read = until;
    }
    return windows;
  }

  private static int forward(List<int[]> pieces, int from, int room) {
    int at = from;
    int left = room;
    while (at < pieces.size() && (at == from || pieces.get(at).length <= left)) {
      left -= pieces.get(at).length;
      at++;
    }
    return at;
  }

  private static int backward(List<int[]> pieces, int to, int room) {
    int at = to;
    int left = room;
    while (at > 0 && pieces.get(at - 1).length <= left) {
      left -= pieces.get(at - 1).length;
      at--;
    }
    return at;
  }
}

package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that the encoder sees at once, and the words whose results are taken from this window:
 * those that are nearer to its middle than to the middle of any other window.
 *
 * @param from the first word in the window
 * @param to one past the last
 * @param readFrom the first word whose results are taken from it
 * @param readTo one past the last
 */
record Window(int from, int to, int readFrom, int readTo) {
  /** The wordpieces of a window, without the two special ones. */
  private static final int SIZE = 254;

  /** The wordpieces that a window shares with the next one. */
  private static final int SHARED = 64;

  /**
   * Windows over words with these numbers of wordpieces. The results of each word are taken from
   * exactly one window.
   */
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

package org.hearsay.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Problem;

/**
 * Readings of files and folders, one after the other. Folders are sorted by name and read with all
 * their subfolders.
 */
final class Inputs implements Cursor {
  private final Deque<Path> pending = new ArrayDeque<>();
  private final Set<Path> folders = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();
  private final InputOpener opener;
  private final Context context;
  private final Deque<Reading> parts = new ArrayDeque<>();
  private final int longest;
  private Optional<Cursor> current = Optional.empty();

  /**
   * @param longest length of a dispatch in UTF-16 units; longer ones are split into parts
   */
  Inputs(List<Path> inputs, InputOpener opener, Context context, int longest) {
    pending.addAll(inputs);
    this.longest = longest;
    this.opener = opener;
    this.context = context;
  }

  /** The receiver of problems. */
  record Context(Consumer<Problem> problems) {
    void problem(Problem problem) {
      problems.accept(problem);
    }

    void problem(String code, String where, String message) {
      problems.accept(new Problem(code, where, Optional.empty(), message));
    }
  }

  @Override
  public Optional<Reading> next() {
    while (parts.isEmpty()) {
      var reading = current.flatMap(Cursor::next);
      if (reading.isPresent()) {
        parts.addAll(Parts.of(withOwnId(reading.get()), longest));
        break;
      }
      close();
      if (pending.isEmpty()) {
        return Optional.empty();
      }
      current = open(pending.removeFirst());
    }
    return Optional.of(parts.removeFirst());
  }

  @Override
  public void close() {
    current.ifPresent(Cursor::close);
    current = Optional.empty();
  }

  private Optional<Cursor> open(Path path) {
    if (path.equals(InputOpener.STANDARD_INPUT)) {
      return opener.openStandardInput();
    }
    if (Files.isDirectory(path)) {
      enter(path);
      return Optional.empty();
    }
    if (!Files.exists(path)) {
      var undecoded = path.toString().indexOf('\ufffd') >= 0;
      context.problem(
          "missing-file",
          path.toString(),
          "There is no such file or folder; "
              + (undecoded
                  ? "its name isn't in the locale's encoding: rename it, or give its folder"
                  : "check the name"));
      return Optional.empty();
    }
    return opener.open(path);
  }

  private void enter(Path folder) {
    var below = new ArrayList<Path>();
    try (var children = Files.list(folder)) {
      if (!folders.add(folder.toRealPath())) {
        context.problem(
            "folder-twice", folder.toString(), "Already read, directly or by a link; skipped");
        return;
      }
      children.filter(child -> !child.getFileName().toString().startsWith(".")).forEach(below::add);
    } catch (AccessDeniedException e) {
      context.problem(
          "unreadable-folder", folder.toString(), "May not be read; check its permissions");
      return;
    } catch (IOException | java.io.UncheckedIOException e) {
      context.problem("unreadable-folder", folder.toString(), String.valueOf(e.getMessage()));
      return;
    }
    if (below.isEmpty()) {
      context.problem(
          "empty-folder",
          folder.toString(),
          "There is nothing to read in it (names that begin with a dot don't count)");
    }
    below.sort((a, b) -> b.toString().compareTo(a.toString()));
    below.forEach(pending::addFirst);
  }

  private Reading withOwnId(Reading reading) {
    var d = reading.dispatch();
    var told = wellFormed(d.id());
    var id = told;
    while (!ids.add(id)) {
      id = told + "~" + copies.merge(told, 2, (count, by) -> count + 1);
    }
    if (id.equals(d.id())) {
      return reading;
    }
    var notes = new ArrayList<>(reading.notes());
    if (!id.equals(told)) {
      notes.add(
          new Note(
              "duplicate-id",
              Optional.empty(),
              "'%s' was read before; this one is '%s'".formatted(told, id)));
    }
    return new Reading(d.withId(id), notes);
  }

  /**
   * With U+FFFD instead of half a surrogate pair, because ids must still differ when they are
   * written out.
   */
  private static String wellFormed(String id) {
    return new String(id.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
  }
}

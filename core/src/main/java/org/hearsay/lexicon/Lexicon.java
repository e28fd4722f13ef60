package org.hearsay.lexicon;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The data about one language, and about the world in its words. Load it once and pass it to every
 * stage. Safe for many threads.
 */
public final class Lexicon {
  /** The one language that ships, as an ISO 639-1 code. */
  public static final String ENGLISH = "en";

  private final Optional<Path> data;
  private final Map<String, Table> tables = new ConcurrentHashMap<>();
  private final Outlets outlets;
  private final Institutions institutions;
  private final Nations nations;
  private final Leaders leaders;
  private final Roles roles;
  private final GivenNames givenNames;
  private final Numbers numbers;

  private Lexicon(Optional<Path> data) {
    this.data = data;
    outlets = new Outlets(table("outlets.tsv"), table("name_words.tsv"));
    institutions = new Institutions(table("institutions.tsv"));
    nations = new Nations(table("countries.tsv"), table("state_abbreviations.tsv"));
    leaders = new Leaders(table("leaders.tsv"));
    roles = new Roles(table("roles.tsv"), table("nouns.tsv"));
    givenNames = new GivenNames(table("given_names.tsv"));
    numbers = new Numbers(table("numbers.tsv"));
  }

  /**
   * Reads the data files of a language.
   *
   * @param data a folder with the user's own files, whose rows come first
   * @param language an ISO 639-1 code
   * @throws IllegalArgumentException if a file is malformed, with file and line, or there are no
   *     files of the language
   */
  public static Lexicon load(Optional<Path> data, String language) {
    if (!language.equals(ENGLISH)) {
      throw new IllegalArgumentException(
          "There are data files for the language en, got '" + language + "'");
    }
    return new Lexicon(data);
  }

  /** The rows of a data file, read once. */
  public Table table(String file) {
    return tables.computeIfAbsent(file, name -> Table.read(name, data));
  }

  /** The lists of a file of words. */
  public <L extends Enum<L>> WordLists<L> words(String file, Class<L> lists) {
    return WordLists.of(table(file), lists);
  }

  /** Agencies, papers, broadcasters. */
  public Outlets outlets() {
    return outlets;
  }

  /** Palaces, ministries, international bodies. */
  public Institutions institutions() {
    return institutions;
  }

  /** Countries by name, demonym, capital and palace. */
  public Nations nations() {
    return nations;
  }

  /** Who held which office when. */
  public Leaders leaders() {
    return leaders;
  }

  /** What nouns say about a source. */
  public Roles roles() {
    return roles;
  }

  /** Given names with their gender. */
  public GivenNames givenNames() {
    return givenNames;
  }

  /** Numbers in words. */
  public Numbers numbers() {
    return numbers;
  }
}

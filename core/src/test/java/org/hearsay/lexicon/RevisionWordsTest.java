package org.hearsay.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hearsay.model.dispatch.Revision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionWordsTest {
  private static final RevisionWords WORDS = new RevisionWords(Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # headline                                        | kind       | version
          CORRECTED-Ferry sinks off Bari                    | CORRECTION |
          Correction: Ferry story                           | CORRECTION |
          CORRECTED-UPDATE 2-Ferry sinks off Bari           | CORRECTION | 3
          REFILE-Ferry sinks off Bari                       | CORRECTION |
          UPDATE 1-Ferry sinks off Bari                     | UPDATE     | 2
          UPDATED: Ferry sinks off Bari                     | UPDATE     |
          (2nd LD) Ferry sinks off Busan                    | UPDATE     | 3
          (LEAD) Ferry sinks off Busan                      | UPDATE     |
          RECASTS, adds quotes                              | RECAST     |
          WITHDRAWN: Ferry sinks off Bari                   | WITHDRAWAL |
          ADVISORY-KILL-Ferry sinks                         | WITHDRAWAL |
          BC-Ferry, Bari                                    |            |
          Correction of the course saved the ferry          |            |
          Update on the ferry                               |            |
          KILL BILL RETURNS TO CINEMAS                      |            |
          Minister corrects figures                         |            |
          """)
  void headlines(String headline, Revision.Kind kind, Integer version) {
    var found = WORDS.ofHeadline(headline);
    assertEquals(Optional.ofNullable(kind), found.kind());
    assertEquals(Optional.ofNullable(version), found.version());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # start of the text                                              | kind
          (Corrects number of dead in paragraph 2) BARI, March 5           | CORRECTION
          (Recasts with minister's denial)                                 | RECAST
          (ATTN: UPDATES with remarks; ADDS photo)                         | UPDATE
          (Adds details)                                                   | UPDATE
          EDITORS: Please kill the story Ferry sinks                       | WITHDRAWAL
          Eds: Disregard BC-Ferry                                          | WITHDRAWAL
          Editors killed the story, the minister said                      |
          The minister (who corrects figures) said                         |
          (Correction fluid is sold here)                                  |
          """)
  void texts(String text, Revision.Kind kind) {
    assertEquals(Optional.ofNullable(kind), WORDS.ofText(text).kind());
  }
}

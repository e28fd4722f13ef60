package org.hearsay.pipeline;

import java.util.stream.Stream;
import org.hearsay.OddTexts;

/** The stages behind an annotator that is wrong about everything. */
class StageContractTest extends StageContract {
  StageContractTest() {
    super(
        Hearsay.open(Options.DEFAULT, new RandomAnnotator()),
        Stream.of(OddTexts.few(), OddTexts.huge(8_000), OddTexts.scrambled(300))
            .flatMap(texts -> texts));
  }
}

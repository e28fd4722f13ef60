package org.hearsay.reader;

import java.util.stream.Stream;
import org.hearsay.OddTexts;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.pipeline.Options;
import org.hearsay.pipeline.StageContract;

/** The stages behind the reader that ships. */
class ReaderContractTest extends StageContract {
  ReaderContractTest() {
    super(
        Hearsay.open(Options.DEFAULT, new NeuralAnnotator()),
        Stream.of(OddTexts.few(), OddTexts.huge(1_000), OddTexts.scrambled(60))
            .flatMap(texts -> texts));
  }
}

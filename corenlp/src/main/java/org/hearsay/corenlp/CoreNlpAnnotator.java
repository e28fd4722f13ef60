package org.hearsay.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.hearsay.annotate.Annotator;
import org.hearsay.model.Annotation;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Name;
import org.hearsay.model.Notes;
import org.hearsay.model.Sentence;

/**
 * Stanford CoreNLP 4.5: tokens, sentences, Penn tags, lemmas, neural dependencies (Universal
 * Dependencies, Chen and Manning 2014) and three-class names (Finkel et al. 2005).
 *
 * <p>Loads its models once, in two to three seconds; then safe for many threads. Long texts are
 * read in pieces that end at a paragraph, so memory follows the longest paragraph and not the text.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final String VERSION = "corenlp-4.5.10+depparse+3class";

  private final StanfordCoreNLP splitter;
  private final StanfordCoreNLP parser;

  /** Loads the models from the class path. */
  public CoreNlpAnnotator() {
    edu.stanford.nlp.util.logging.RedwoodConfiguration.current().clear().apply();
    splitter = new StanfordCoreNLP(splitting(), false);
    parser = new StanfordCoreNLP(parsing(), false);
  }

  private static Properties splitting() {
    var options = new Properties();
    options.setProperty("annotators", "tokenize");
    options.setProperty(
        "tokenize.options", "ptb3Escaping=false,invertible=false,untokenizable=noneKeep");
    options.setProperty("ssplit.newlineIsSentenceBreak", "two");
    return options;
  }

  private static Properties parsing() {
    var options = new Properties();
    options.setProperty("annotators", "pos,lemma,ner,depparse");
    options.setProperty("enforceRequirements", "false");
    options.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    options.setProperty("ner.applyNumericClassifiers", "false");
    options.setProperty("ner.useSUTime", "false");
    options.setProperty("ner.applyFineGrained", "false");
    options.setProperty("ner.buildEntityMentions", "false");
    options.setProperty("ner.docdate.usePresent", "false");
    return options;
  }

  @Override
  public Annotation annotate(Dispatch dispatch, Notes notes) {
    var sentences = new ArrayList<Sentence>();
    var names = new ArrayList<Name>();
    for (var piece : Pieces.of(dispatch.text())) {
      for (var sentence : parse(dispatch.text(), piece)) {
        Conversion.sentence(sentence, piece.from(), dispatch.text(), sentences.size(), notes)
            .ifPresent(
                s -> {
                  sentences.add(s);
                  names.addAll(Conversion.names(sentence, s, dispatch.text()));
                });
      }
    }
    return new Annotation(sentences, names, List.of());
  }

  private List<CoreMap> parse(String text, org.hearsay.model.Span piece) {
    var annotation = new edu.stanford.nlp.pipeline.Annotation(piece.of(text));
    splitter.annotate(annotation);
    var raw = annotation.get(SentencesAnnotation.class);
    if (raw == null || raw.isEmpty()) {
      return List.of();
    }
    var repaired = SentenceRepair.repair(raw, piece.of(text));
    annotation.set(SentencesAnnotation.class, repaired);
    parser.annotate(annotation);
    return repaired;
  }

  @Override
  public String version() {
    return VERSION;
  }
}

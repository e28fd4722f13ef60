package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.CoreferenceResolver;
import org.hearsay.extract.claims.ClaimExtractor;
import org.hearsay.extract.events.EventExtractor;
import org.hearsay.extract.quantities.QuantityExtractor;
import org.hearsay.extract.questions.QuestionFinder;
import org.hearsay.extract.times.TimeTagger;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Actor;
import org.hearsay.model.Generator;
import org.hearsay.model.Ledger;
import org.hearsay.model.Place;
import org.hearsay.model.Quantity;
import org.hearsay.model.Question;
import org.hearsay.model.Source;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Notes;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.draft.ClaimDraft;
import org.hearsay.model.draft.EventDraft;
import org.hearsay.model.text.Annotation;
import org.hearsay.resolve.actors.ActorResolver;
import org.hearsay.resolve.actors.SourceResolver;
import org.hearsay.resolve.places.PlaceResolver;

/** All stages, and the order in which they process a dispatch. */
record Stages(
    Annotator annotator,
    CoreferenceResolver coreferences,
    TimeTagger times,
    ClaimExtractor claims,
    EventExtractor events,
    PlaceResolver places,
    QuantityExtractor quantities,
    ActorResolver actors,
    SourceResolver sources,
    QuestionFinder questions) {
  private static final String ENGLISH = "en";

  static Stages load(Options options, Annotator annotator) {
    var lexicon = Lexicon.load(options.data(), ENGLISH);
    return new Stages(
        annotator,
        new CoreferenceResolver(lexicon),
        new TimeTagger(lexicon),
        new ClaimExtractor(lexicon, options.without()),
        new EventExtractor(lexicon),
        new PlaceResolver(lexicon),
        new QuantityExtractor(lexicon),
        new ActorResolver(lexicon),
        new SourceResolver(lexicon),
        new QuestionFinder(lexicon));
  }

  /**
   * The ledger of one dispatch. In a language that is not supported, it has no claims.
   *
   * @param noted the notes of the reading
   */
  Ledger read(Dispatch dispatch, List<Note> noted) {
    var notes = new ArrayList<>(noted);
    var found = find(dispatch, notes::add);
    var assembler = new Assembler(dispatch, found);
    return new Ledger(
        generator(),
        dispatch,
        assembler.claims(),
        assembler.events(),
        found.actors(),
        found.places(),
        found.times(),
        found.quantities(),
        assembler.questions(),
        notes);
  }

  private Found find(Dispatch dispatch, Notes notes) {
    var annotation = annotate(dispatch, notes);
    List<Timex> dated =
        guard("times", notes, List.of(), () -> times.tag(dispatch, annotation, notes));
    List<ClaimDraft> drafts =
        guard("claims", notes, List.of(), () -> claims.extract(dispatch, annotation, dated, notes));
    List<EventDraft> happened =
        guard(
            "events",
            notes,
            List.of(),
            () -> events.extract(dispatch, annotation, dated, drafts, notes));
    List<Place> where =
        guard("places", notes, List.of(), () -> places.resolve(dispatch, annotation, notes));
    List<Quantity> counted =
        guard(
            "quantities",
            notes,
            List.of(),
            () -> quantities.extract(dispatch, annotation, dated, where, notes));
    List<Actor> who =
        guard("actors", notes, List.of(), () -> actors.resolve(dispatch, annotation, where, notes));
    var speakers = sources.of(dispatch, annotation, who);
    var claimed =
        drafts.stream()
            .map(
                draft ->
                    new Sourced(
                        draft,
                        guard(
                            "sources",
                            notes,
                            speakers.unresolved(draft),
                            () -> speakers.chain(draft))))
            .toList();
    List<Question> open =
        guard("questions", notes, List.of(), () -> questions.find(dispatch, annotation, notes));
    return new Found(dated, claimed, happened, where, counted, who, open);
  }

  /**
   * The input of all other stages: the annotator's sentences and names, with coreference. Empty for
   * a dispatch in a language that is not supported.
   */
  Annotation annotate(Dispatch dispatch, Notes notes) {
    if (!dispatch.language().equals(ENGLISH)) {
      return Annotation.EMPTY;
    }
    var parsed =
        guard(
            "annotate",
            notes,
            Annotation.EMPTY,
            () -> annotator.annotate(Prose.of(dispatch), notes));
    return guard("coref", notes, parsed, () -> coreferences.add(dispatch, parsed));
  }

  /** {@link #annotate} as an annotator. */
  Annotator reading() {
    return new Annotator() {
      @Override
      public Annotation annotate(Dispatch dispatch, Notes notes) {
        return Stages.this.annotate(dispatch, notes);
      }

      @Override
      public String version() {
        return annotator.version();
      }
    };
  }

  /** A stage that fails is a defect of ours. The other stages still run. */
  private static <T> T guard(String stage, Notes notes, T nothing, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError e) {
      notes.add(
          "stage-failed",
          "Stage %s gave up on this dispatch (%s); please report it".formatted(stage, e));
      return nothing;
    }
  }

  private Generator generator() {
    return new Generator("Hearsay", Version.current(), annotator.version(), places.version());
  }

  /** A claim with its chain, the publisher first. */
  record Sourced(ClaimDraft draft, List<Source> chain) {}

  /** The results of the stages for one dispatch, before assembly. */
  record Found(
      List<Timex> times,
      List<Sourced> claims,
      List<EventDraft> events,
      List<Place> places,
      List<Quantity> quantities,
      List<Actor> actors,
      List<Question> questions) {}
}

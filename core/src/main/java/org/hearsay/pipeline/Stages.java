package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.Coreferences;
import org.hearsay.extract.claims.ClaimExtractor;
import org.hearsay.extract.events.EventExtractor;
import org.hearsay.extract.quantities.QuantityExtractor;
import org.hearsay.extract.questions.QuestionFinder;
import org.hearsay.extract.times.TimeTagger;
import org.hearsay.model.Actor;
import org.hearsay.model.Annotation;
import org.hearsay.model.ClaimDraft;
import org.hearsay.model.Dispatch;
import org.hearsay.model.EventDraft;
import org.hearsay.model.Generator;
import org.hearsay.model.Ledger;
import org.hearsay.model.Note;
import org.hearsay.model.Notes;
import org.hearsay.model.Place;
import org.hearsay.model.Quantity;
import org.hearsay.model.Question;
import org.hearsay.model.Timex;
import org.hearsay.resolve.actors.ActorResolver;
import org.hearsay.resolve.places.PlaceResolver;

/** All stages, loaded, and the order in which they read one dispatch. */
record Stages(
    Annotator annotator,
    Coreferences coreferences,
    TimeTagger times,
    ClaimExtractor claims,
    EventExtractor events,
    PlaceResolver places,
    QuantityExtractor quantities,
    ActorResolver actors,
    QuestionFinder questions) {
  private static final String ENGLISH = "en";

  static Stages load(Options options, Annotator annotator) {
    var data = options.data();
    return new Stages(
        annotator,
        new Coreferences(data),
        new TimeTagger(data),
        new ClaimExtractor(data),
        new EventExtractor(data),
        new PlaceResolver(data),
        new QuantityExtractor(data),
        new ActorResolver(data),
        new QuestionFinder(data));
  }

  /**
   * The ledger of one dispatch. One in a language that we can't read is listed without claims.
   *
   * @param noted what the reader noted
   */
  Ledger read(Dispatch dispatch, List<Note> noted) {
    var notes = new ArrayList<>(noted);
    var found = find(dispatch, notes::add);
    var assembler = new Assembler(dispatch, found, actors, notes::add);
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
    var parsed = guard("annotate", notes, Annotation.EMPTY, () -> annotate(dispatch, notes));
    var annotation = guard("coref", notes, parsed, () -> coreferences.add(dispatch, parsed));
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
    List<Question> open =
        guard("questions", notes, List.of(), () -> questions.find(dispatch, annotation, notes));
    return new Found(annotation, dated, drafts, happened, where, counted, who, open);
  }

  private Annotation annotate(Dispatch dispatch, Notes notes) {
    return dispatch.language().equals(ENGLISH)
        ? annotator.annotate(Prose.of(dispatch), notes)
        : Annotation.EMPTY;
  }

  /** A stage that fails is a defect of ours; the rest of the dispatch is read all the same. */
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

  /** What the stages found in one dispatch, before it is put together. */
  record Found(
      Annotation annotation,
      List<Timex> times,
      List<ClaimDraft> claims,
      List<EventDraft> events,
      List<Place> places,
      List<Quantity> quantities,
      List<Actor> actors,
      List<Question> questions) {}
}

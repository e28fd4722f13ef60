package org.hearsay.format;

import java.io.IOException;
import java.util.OptionalInt;
import org.hearsay.model.Actor;
import org.hearsay.model.Place;
import org.hearsay.model.Point;
import org.hearsay.model.Precision;
import org.hearsay.model.dispatch.EntityKey;
import org.hearsay.model.dispatch.SourceKind;

/** Actors and places. */
final class EntityJson {
  private EntityJson() {}

  static void write(Actor actor, JsonOut out) throws IOException {
    out.text("id", actor.id());
    out.text("name", actor.name());
    out.name("kind", actor.kind());
    out.text("country", actor.country());
    out.text("office", actor.office());
    out.string("key", actor.key());
    out.spans("spans", actor.spans());
  }

  static Actor readActor(JsonIn in) {
    return new Actor(
        in.text("id"),
        in.text("name"),
        in.findName("kind", SourceKind.class),
        in.findText("country"),
        in.findText("office"),
        in.findMapped("key", EntityKey::parse),
        in.spans("spans"));
  }

  static void write(Place place, JsonOut out) throws IOException {
    out.text("id", place.id());
    out.text("name", place.name());
    if (place.point().isPresent()) {
      out.number("latitude", place.point().get().latitude());
      out.number("longitude", place.point().get().longitude());
    }
    out.text("country", place.country());
    out.text("feature", place.feature());
    if (place.geonames().isPresent()) {
      out.number("geonames", place.geonames().getAsInt());
    }
    out.name("precision", place.precision());
    if (place.metonym()) {
      out.flag("metonym", true);
    }
    out.string("key", place.key());
    out.spans("spans", place.spans());
  }

  static Place readPlace(JsonIn in) {
    return new Place(
        in.text("id"),
        in.text("name"),
        in.findNumber("latitude").map(north -> new Point(north, in.number("longitude"))),
        in.findText("country"),
        in.text("feature"),
        in.findWhole("geonames").map(OptionalInt::of).orElse(OptionalInt.empty()),
        in.name("precision", Precision.class),
        in.flag("metonym"),
        in.spans("spans"));
  }
}

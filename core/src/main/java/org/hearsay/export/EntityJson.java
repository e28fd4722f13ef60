package org.hearsay.export;

import java.io.IOException;
import org.hearsay.model.Actor;
import org.hearsay.model.Place;

/** Actors and places. */
final class EntityJson {
  private EntityJson() {}

  static void write(Actor actor, JsonOut out) throws IOException {
    out.text("id", actor.id());
    out.text("name", actor.name());
    out.name("kind", actor.kind());
    out.text("country", actor.country());
    out.text("office", actor.office());
    out.spans("spans", actor.spans());
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
    out.spans("spans", place.spans());
  }
}

package org.hearsay.model.dispatch;

/** The kind of a source (codebook 3). */
public enum SourceKind {
  NEWS_AGENCY,
  STATE_MEDIA,
  NEWSPAPER,
  BROADCASTER,
  ONLINE_MEDIA,
  SOCIAL_MEDIA,
  GOVERNMENT,
  SPOKESPERSON,
  HEAD_OF_STATE_OR_GOVERNMENT,
  MINISTRY,
  LEGISLATOR,
  MILITARY,
  POLICE,
  INTELLIGENCE_SERVICE,
  COURT,
  INTERNATIONAL_ORGANISATION,
  NGO,
  COMPANY,
  EXPERT,
  WITNESS,
  ARMED_GROUP,
  PERSON,
  DOCUMENT,
  UNNAMED;

  /** Whether this is a medium, which publishes what others say. */
  public boolean isMedium() {
    return ordinal() <= SOCIAL_MEDIA.ordinal();
  }
}

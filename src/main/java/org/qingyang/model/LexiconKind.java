package org.qingyang.model;

/// What a name in the lexicon of the house is: one of the paper's own reporters, somebody in office or otherwise known,
/// an institution, a place, or something that is never taken for a name. The names stand in stored files and are never
/// changed.
public enum LexiconKind { REPORTER, PERSON, ORGANISATION, PLACE, NEVER }

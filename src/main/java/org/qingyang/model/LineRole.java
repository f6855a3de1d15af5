package org.qingyang.model;

/// What an editor can say that a raw line is.
public enum LineRole { HEADLINE, KICKER, SUBHEAD, BYLINE, CREDIT, BODY, FURNITURE }

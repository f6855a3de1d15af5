package org.qingyang.model;

/// News, or a photo story: a caption that stands as a story of its own.
/// Their order is part of the format of the store: new ones go to the end.
public enum StoryKind { NEWS, PHOTO }

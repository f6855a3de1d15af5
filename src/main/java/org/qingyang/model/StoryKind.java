package org.qingyang.model;

/// News, or a photo story: a caption that stands as a story of its own.
public enum StoryKind { NEWS, PHOTO }

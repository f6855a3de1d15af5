package org.qingyang.model;

/// How far the editor has come with a story: 未核 → 在编 → 已核 → 签发.
/// Their order is part of the format of the store: new ones go to the end.
public enum Status { UNREAD, EDITING, CHECKED, SIGNED }

package org.qingyang.model;

/// How far the editor has come with a story: 未核 → 在编 → 已核 → 签发.
public enum Status { UNREAD, EDITING, CHECKED, SIGNED }

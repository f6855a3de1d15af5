package org.qingyang.model;

/// The part that a person has in making a story: 记者, 实习记者, 通讯员, 摄影.
public enum BylineRole { REPORTER, TRAINEE, CORRESPONDENT, PHOTOGRAPHER }

package org.qingyang.service;

import java.time.Instant;
import org.qingyang.model.Status;

/// Who brought a story to its status, and when.
public record StatusMark(Status status, Instant at, String editor) {
}

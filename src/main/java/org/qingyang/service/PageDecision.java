package org.qingyang.service;

import org.qingyang.desk.Decision;

/// A decision and the page that it is about, one of many that make one step.
public record PageDecision(int issue, int page, Decision decision) {
}

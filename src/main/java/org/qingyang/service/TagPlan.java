package org.qingyang.service;

import java.util.List;

/// A bulk change of tags before it is made: what it will touch.
///
/// @param decisions one for each page
/// @param stories   how many stories will change
/// @param signed    how many stay as they are because they are signed
public record TagPlan(List<PageDecision> decisions, int stories, int signed) {

    public TagPlan {
        decisions = List.copyOf(decisions);
    }
}

package org.qingyang.store;

import org.qingyang.model.IssueData;
import org.qingyang.text.SourceText;

/// The raw text of a page and what is known of its issue, without anything that was made of it.
public record PlacedText(IssueData data, SourceText text) {
}

package org.qingyang.store;

import org.qingyang.model.IssueData;
import org.qingyang.model.Story;
import org.qingyang.text.SourceText;

/// A story as the index needs it.
///
/// @param key  the story's number in the whole store
/// @param page the raw page that it stands on
record SearchEntry(long key, int issue, IssueData data, Story story, SourceText page) {
}

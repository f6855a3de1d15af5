package org.qingyang.desk;

import java.util.List;

/// What becomes of the tags of one story in a bulk step.
///
/// @param remove the tags that go; those that the story has not are passed over
/// @param add    the tags that come, in the place of the first one that goes, else at the end; blank ones are left out
public record Retagging(int story, List<String> remove, List<String> add) {

    public Retagging {
        remove = remove.stream().map(String::strip).toList();
        add = add.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}

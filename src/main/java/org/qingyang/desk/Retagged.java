package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.model.Tag;

/// Changing the tags of several stories of a page at once.
final class Retagged {

    private Retagged() {
    }

    static Sheet apply(Sheet sheet, List<Retagging> stories) throws Refusal {
        for (String name : stories.stream().flatMap(one -> one.add().stream()).distinct().toList()) {
            TagNames.check(name);
        }
        Sheet result = sheet;
        for (Retagging one : stories) {
            Story before = Stories.open(result, one.story());
            Story after = Stories.begun(before, retagged(before, one));
            result = result.with(one.story(), _ -> after);
        }
        return result;
    }

    private static Story retagged(Story story, Retagging change) {
        List<Tag> tags = new ArrayList<>(story.tags());
        int place = tags.size();
        for (int i = tags.size() - 1; i >= 0; i--) {
            if (change.remove().contains(tags.get(i).name())) {
                tags.remove(i);
                place = i;
            }
        }
        List<Tag> fresh = change.add().stream().map(Tag::new).distinct().filter(tag -> !tags.contains(tag)).toList();
        tags.addAll(Math.min(place, tags.size()), fresh);
        return Judgements.withoutRejected(new StoryParts(story).tags(tags).make(), fresh);
    }
}

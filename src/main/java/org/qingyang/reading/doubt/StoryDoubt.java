package org.qingyang.reading.doubt;

import java.util.List;
import org.qingyang.model.Doubt;

/// A test of a whole story.
interface StoryDoubt {

    List<Doubt> find(StoryView view);
}

package org.qingyang.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SceneTest {

    private static final String STORY = "柳溪镇新建三座便民桥\n近日，柳溪镇新建的三座便民桥通车。\n两岸村民来往不再绕路。";

    @Test
    void blankLinesTellSomethingWhereSomeSetStoriesApart() {
        assertThat(Noted.scene(STORY, STORY).isTight()).isTrue();
        assertThat(Noted.scene(STORY + "\n" + STORY).isTight()).isFalse();
        assertThat(Noted.scene(STORY.split("\n")).isTight()).isFalse();
    }
}

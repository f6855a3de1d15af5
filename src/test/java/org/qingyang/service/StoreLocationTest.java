package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class StoreLocationTest {

    @Test
    void theUsersWordGoesFirst() {
        assertThat(file("Linux", Map.of("QINGYANG_STORE", "/x/y.db", "XDG_DATA_HOME", "/d"))).isEqualTo(Path.of("/x/y.db"));
        assertThat(file("Linux", Map.of("QINGYANG_STORE", " ", "XDG_DATA_HOME", "/d")))
                .isEqualTo(Path.of("/d/qingyang/qingyang.db"));
    }

    @Test
    void eachPlatformHasItsConvention() {
        assertThat(file("Linux", Map.of())).isEqualTo(Path.of("/home/a/.local/share/qingyang/qingyang.db"));
        assertThat(file("Linux", Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(Path.of("/home/a/.local/share/qingyang/qingyang.db"));
        assertThat(file("Mac OS X", Map.of()))
                .isEqualTo(Path.of("/home/a/Library/Application Support/Qingyang/qingyang.db"));
        assertThat(file("Windows 11", Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/Qingyang/qingyang.db"));
    }

    private static Path file(String os, Map<String, String> environment) {
        var system = new Properties();
        system.setProperty("os.name", os);
        system.setProperty("user.home", "/home/a");
        return new StoreLocation(environment, system).file();
    }
}

package org.qingyang.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What the window is to begin with.
///
/// @param store  the store's file
/// @param paths  files and folders to import
/// @param locale the language to speak
public record WindowRequest(Path store, List<Path> paths, Locale locale) {

    public WindowRequest {
        paths = List.copyOf(paths);
    }
}

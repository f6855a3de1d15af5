package org.qingyang.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One run of the command line in this process.
record Run(int code, String out, String err) {

    /// Runs with a reader of its own and no window.
    static Run of(Object... args) {
        return with(Map.of("LANG", "zh_CN.UTF-8"), args);
    }

    static Run with(Map<String, String> env, Object... args) {
        return with(new Tools(LineReader::new, Optional::empty), env, args);
    }

    static Run with(Tools tools, Map<String, String> env, Object... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        String[] words = java.util.Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        int code = Cli.run(words, out, err, env, tools);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}

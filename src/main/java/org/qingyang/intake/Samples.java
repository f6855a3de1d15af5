package org.qingyang.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

/// The sample pages that come with the program.
public final class Samples {

    private static final String FOLDER = "/org/qingyang/samples/";

    private Samples() {
    }

    /// The sample pages in order.
    ///
    /// @throws Refusal if the program's own files are damaged
    public static List<RawPage> read() throws Refusal {
        List<RawPage> pages = new ArrayList<>();
        for (String name : names()) {
            pages.add(Intake.guessing().page(name, bytes(name)));
        }
        return pages;
    }

    /// The names of the sample files in order.
    public static List<String> names() throws Refusal {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String name) throws Refusal {
        try (InputStream in = Samples.class.getResourceAsStream(FOLDER + name)) {
            if (in != null) {
                return in.readAllBytes();
            }
        } catch (IOException damaged) {
            throw new Refusal(Message.of("intake.samples", name), damaged);
        }
        throw new Refusal(Message.of("intake.samples", name));
    }
}

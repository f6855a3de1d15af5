package org.qingyang.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.qingyang.facts.learnt.NameModel;
import org.slf4j.LoggerFactory;

/// What was learnt of names as it is kept in a file beside the store. All of it can be learnt again, so a file that
/// cannot be read is no harm.
///
/// @param pages   how many confirmed pages there were when it was learnt
/// @param refused the names that editors had refused by then
record LearntNames(int pages, Set<String> refused, NameModel model) {

    private static final int FORM = 1;

    static Optional<LearntNames> read(Path file) {
        try (var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            if (in.readInt() != FORM) {
                return Optional.empty();
            }
            int pages = in.readInt();
            Set<String> refused = new HashSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                refused.add(in.readUTF());
            }
            return NameModel.of(in.readAllBytes()).map(model -> new LearntNames(pages, refused, model));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException broken) {
            LoggerFactory.getLogger(LearntNames.class).warn("{} cannot be read; names are learnt anew", file, broken);
            return Optional.empty();
        }
    }

    /// The file is whole or as it was before.
    void write(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            out.writeInt(pages);
            out.writeInt(refused.size());
            for (String name : refused) {
                out.writeUTF(name);
            }
            out.write(model.bytes());
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, bytes.toByteArray());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}

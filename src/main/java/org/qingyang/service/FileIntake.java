package org.qingyang.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.PageSource;
import org.qingyang.model.Refusal;
import org.qingyang.text.SourceText;

/// Pages from UTF-8 files.
final class FileIntake implements PageIntake {

    @Override
    public List<Path> files(Path place) throws Refusal {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (var files = Files.list(place)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException failure) {
            throw new Refusal(Message.of("service.refusal.unreadable", place), failure);
        }
    }

    @Override
    public Incoming read(Path file) throws Refusal {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            var source = new PageSource(String.valueOf(file.getFileName()), hash, "UTF-8", bytes.length);
            return new Incoming(source, SourceText.of(new String(bytes, StandardCharsets.UTF_8)), IssueData.UNKNOWN);
        } catch (IOException | NoSuchAlgorithmException failure) {
            throw new Refusal(Message.of("service.refusal.unreadable", file), failure);
        }
    }
}

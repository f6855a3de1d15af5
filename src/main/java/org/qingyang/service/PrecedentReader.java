package org.qingyang.service;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qingyang.desk.Precedents;
import org.qingyang.language.house.House;
import org.qingyang.model.Byline;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.reading.Reader;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// Reads as another reader does, and follows precedents. As pure as that reader: the precedents are an argument, and its
/// version tells them. Immutable, thread-safe.
record PrecedentReader(Reader reader, Precedents precedents) implements Reader {

    @Override
    public Reader with(House house) {
        return new PrecedentReader(reader.with(house), precedents);
    }

    @Override
    public String version() {
        Set<String> words = precedents.kept().stream().map(lesson -> lesson.pattern() + '\n' + lesson.replacement())
                .collect(Collectors.toCollection(TreeSet::new));
        return words.isEmpty() ? reader.version() : reader.version() + " precedents " + Integer.toHexString(words.hashCode());
    }

    @Override
    public Sheet read(SourceText page) {
        Sheet read = reader.read(page);
        return new Sheet(read.furniture(), read.stories().stream().map(story -> precedents.follow(story, page)).toList());
    }

    @Override
    public Story readStory(SourceText page, List<Span> lines, int id) {
        return precedents.follow(reader.readStory(page, lines, id), page);
    }

    @Override
    public Byline readByline(SourceText page, List<Span> lines) {
        return reader.readByline(page, lines);
    }
}

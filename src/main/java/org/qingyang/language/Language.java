package org.qingyang.language;

import java.util.List;

/// What is known about Chinese words. Thread-safe; the dictionaries are loaded at the first question.
/// Long questions are cut to [#LONGEST] characters, so that every answer takes bounded time.
public interface Language {

    /// The most characters of a text that are looked at.
    int LONGEST = 200;

    /// The words of a sentence with their parts of speech.
    List<Word> words(String sentence);

    /// How much cheaper the best path of words through `tail + head` is than through the two halves alone:
    /// high where a break cuts a word or a common pair of words in two.
    ///
    /// @param tail the last characters before the break
    /// @param head the first characters behind it
    default double gain(String tail, String head) {
        return tail.isEmpty() || head.isEmpty() ? 0 : cost(tail) + cost(head) - cost(tail + head);
    }

    /// The cost of the cheapest path of words through a short text.
    ///
    /// @param text not empty; the time grows with its length
    double cost(String text);

    /// Whether the core dictionary holds this word.
    boolean isWord(String text);

    /// Whether the core dictionary holds the word of these two characters.
    boolean isWord(char first, char second);

    /// Whether the text is one word, the name of a place.
    boolean isPlace(String text);

    /// The same language with a memory, for the work of one thread on one page.
    default Language remembering() {
        return new RememberingLanguage(this);
    }

    /// The engine that ships with the program.
    static Language standard() {
        return new HanlpLanguage();
    }
}

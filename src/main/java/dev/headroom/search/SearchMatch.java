package dev.headroom.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How a text and a name agree, the surest first. */
@Enum("SearchMatch")
@Description(
        "How a text and a name agree, the surest first. Case, punctuation and spaces never matter, and words such as "
                + "NVIDIA, RTX or Instruct may be missing.")
public enum SearchMatch {
    @Description("The text is its name, slug or identifier.")
    EXACT,
    @Description("The text is another name of it: of a driver, a browser, a nickname, a repository of its files.")
    ALIAS,
    @Description("A name of it begins with the text.")
    PREFIX,
    @Description("Each word of the text is a word of its names, or of what it is made by or of.")
    WORDS,
    @Description("Each word of the text is a part of these.")
    SUBSTRING,
    @Description(
            "One of these with one letter or digit that is missing, too many, another, or in the place of the next.")
    TYPING_ERROR
}

package dev.headroom.web.models;

import dev.headroom.web.Fact;
import java.util.List;

/** A question that people ask, with the computed answer in words and, where it helps, in figures. */
public record Question(String question, String answer, List<Fact> figures) {}

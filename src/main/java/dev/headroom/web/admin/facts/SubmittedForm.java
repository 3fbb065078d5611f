package dev.headroom.web.admin.facts;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form of facts was sent with.
 *
 * @param there what its fields showed at first, by field
 * @param entered what they held when it was sent
 * @param version of the row that it was made on; null for a new one
 */
record SubmittedForm(
        Map<String, String> there,
        Map<String, String> entered,
        @Nullable Integer version) {
    static final String THERE = "was.";
    private static final String VERSION = "version";

    static SubmittedForm of(InputForm<?> form, MultivaluedMap<String, String> sent) {
        Map<String, String> there = new LinkedHashMap<>();
        Map<String, String> entered = new LinkedHashMap<>();
        for (InputField field : form.fields()) {
            there.put(field.name(), text(field, sent.getFirst(THERE + field.name())));
            entered.put(field.name(), text(field, sent.getFirst(field.name())));
        }
        return new SubmittedForm(there, entered, number(sent.getFirst(VERSION)));
    }

    /** A form of which nothing was changed yet. */
    static <I> SubmittedForm of(InputForm<I> form, I facts, @Nullable Integer version) {
        Map<String, String> texts = form.texts(facts);
        return new SubmittedForm(texts, texts, version);
    }

    /** A form for a new row in which somebody finds some facts entered. */
    static <I> SubmittedForm filled(InputForm<I> form, Map<String, String> facts) {
        Map<String, String> nothing = form.texts(form.blank().get());
        Map<String, String> entered = new LinkedHashMap<>(nothing);
        entered.putAll(facts);
        return new SubmittedForm(nothing, entered, null);
    }

    /** Browsers end each line of a long text with two characters, and only facts that are lists have lines. */
    private static String text(InputField field, @Nullable String sent) {
        String text = sent == null ? "" : sent.strip();
        return text.replaceAll("\\R", field.control() == Control.LINES ? "\n" : " ");
    }

    private static @Nullable Integer number(@Nullable String sent) {
        return sent != null && sent.matches("\\d{1,9}") ? Integer.valueOf(sent) : null;
    }
}

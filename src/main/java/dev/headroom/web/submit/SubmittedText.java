package dev.headroom.web.submit;

import dev.headroom.catalog.Catalog;
import dev.headroom.search.SearchKind;
import dev.headroom.submission.BenchmarkSubmissionInput;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the form was sent with; what is empty was not given.
 *
 * @param model a name or slug
 * @param hardware a name or slug
 */
public record SubmittedText(
        String text, String model, String quant, String hardware, String backend, String gpuCount, String handle) {
    static final SubmittedText NONE = new SubmittedText("", "", "", "", "", "", "");

    static SubmittedText of(MultivaluedMap<String, String> form) {
        return new SubmittedText(
                form.getOrDefault("text", List.of("")).get(0).replace("\r\n", "\n"),
                field(form, "model"),
                field(form, "quant"),
                field(form, "hardware"),
                field(form, "backend"),
                field(form, "gpuCount"),
                field(form, "handle"));
    }

    private static String field(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }

    BenchmarkSubmissionInput input(Catalog catalog, boolean dryRun) {
        var input = new BenchmarkSubmissionInput();
        input.text = text;
        input.modelSlug = slug(catalog, model, SearchKind.MODEL.only());
        input.quant = orNull(quant);
        input.hardwareSlug = slug(catalog, hardware, SearchKind.HARDWARE);
        input.backend = orNull(backend);
        input.gpuCount = count();
        input.handle = orNull(handle);
        input.dryRun = dryRun;
        return input;
    }

    /** What is no count is none that measurements are kept of. */
    private @Nullable Integer count() {
        return gpuCount.isEmpty() ? null : gpuCount.matches("\\d{1,4}") ? Integer.valueOf(gpuCount) : (Integer) 0;
    }

    /** The slug that was typed, or that of the one row that was. */
    private static @Nullable String slug(Catalog catalog, String typed, Set<SearchKind> kinds) {
        return typed.isEmpty() ? null : catalog.search().named(typed, kinds).orElse(typed);
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}

package dev.headroom.web;

import dev.headroom.error.NotFoundException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Why there is no page.
 *
 * @param heading what is wrong
 * @param explanation the same in a sentence
 * @param suggestions pages that may have been meant
 */
@CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(PageFrame page, String heading, String explanation, List<Link> suggestions)
        implements TemplateInstance {

    /** With the pages that may have been meant: by the parameter that names nothing, else by the path. */
    static ErrorPage notFound(Visit visit, NotFoundException missing, KnownPages pages) {
        boolean byParameter = missing.slug().equals(visit.address().parameters().get(missing.argument()));
        List<Link> suggestions = byParameter
                ? Suggestions.toParameter(visit, missing.argument(), missing.slug())
                : Suggestions.to(pages.all(visit.catalog()), visit.path());
        String explanation = byParameter ? missing.getMessage() + "." : "Nothing on this site has that address.";
        return of(
                visit.path(),
                visit.catalog().version(),
                "There is no such page",
                suggestions.isEmpty() ? explanation : explanation + " Perhaps one of these was meant:",
                suggestions);
    }

    static ErrorPage badRequest(Visit visit, String message) {
        return of(
                visit.path(),
                visit.catalog().version(),
                "This request is not valid",
                message + ".",
                List.of(new Link("The same page without parameters", visit.path())));
    }

    static ErrorPage unavailable(Visit visit, String message) {
        return of(visit.path(), visit.catalog().version(), "Not available now", message, List.of());
    }

    static ErrorPage loading(String path) {
        return of(
                path,
                0,
                "The catalog is being loaded",
                "Headroom has just been started. Try again in a few seconds.",
                List.of());
    }

    private static ErrorPage of(
            String path, int catalogVersion, String heading, String explanation, List<Link> suggestions) {
        return new ErrorPage(
                new PageFrame(
                        heading,
                        explanation,
                        "",
                        Address.of(path),
                        GraphQlQuery.NONE,
                        "",
                        "",
                        Stylesheet.PACKAGED.path(),
                        catalogVersion),
                heading,
                explanation,
                suggestions);
    }
}

package dev.headroom.web.models;

import dev.headroom.model.Model;
import dev.headroom.web.Paths;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** What a model's page says, in the vocabulary of schema.org. */
final class StructuredData {
    private StructuredData() {}

    /** JSON-LD that is safe inside of a script element. */
    static String of(Model model, String site, String description, List<Question> questions) {
        String url = site + Paths.of(model);
        var graph = new JsonArray()
                .add(software(model, url, description))
                .add(breadcrumbs(model, site))
                .add(questions(questions, url));
        return new JsonObject()
                .put("@context", "https://schema.org")
                .put("@graph", graph)
                .encode()
                .replace("<", "\\u003c");
    }

    private static JsonObject software(Model model, String url, String description) {
        var software = new JsonObject()
                .put("@type", "SoftwareApplication")
                .put("@id", url + "#model")
                .put("name", model.name())
                .put("applicationCategory", "Language model")
                .put("description", description)
                .put("url", url)
                .put("sameAs", "https://huggingface.co/" + model.huggingFaceId())
                .put("author", new JsonObject().put("@type", "Organization").put("name", model.publisher()));
        if (model.releaseDate() != null) {
            software.put("datePublished", model.releaseDate());
        }
        return model.license() == null ? software : software.put("license", model.license());
    }

    private static JsonObject breadcrumbs(Model model, String site) {
        return new JsonObject()
                .put("@type", "BreadcrumbList")
                .put(
                        "itemListElement",
                        new JsonArray()
                                .add(crumb(1, "Models", site + "/models"))
                                .add(crumb(2, model.name(), site + Paths.of(model))));
    }

    private static JsonObject crumb(int position, String name, String url) {
        return new JsonObject()
                .put("@type", "ListItem")
                .put("position", position)
                .put("name", name)
                .put("item", url);
    }

    private static JsonObject questions(List<Question> questions, String url) {
        var entities = new JsonArray();
        questions.forEach(question -> entities.add(new JsonObject()
                .put("@type", "Question")
                .put("name", question.question())
                .put("acceptedAnswer", new JsonObject().put("@type", "Answer").put("text", text(question)))));
        return new JsonObject()
                .put("@type", "FAQPage")
                .put("@id", url + "#questions")
                .put("mainEntity", entities);
    }

    private static String text(Question question) {
        var text = new StringBuilder(question.answer());
        question.figures()
                .forEach(figure -> text.append(' ')
                        .append(figure.label())
                        .append(": ")
                        .append(figure.value())
                        .append('.'));
        return text.toString();
    }
}

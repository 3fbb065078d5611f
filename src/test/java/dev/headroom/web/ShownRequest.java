package dev.headroom.web;

import dev.headroom.api.GraphQl;
import io.vertx.core.json.JsonObject;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The request for its rows that a page shows, as it is shown. */
record ShownRequest(String query, JsonObject variables) {

    static ShownRequest of(Document page) {
        Element variables = page.select("#graphql .variables code").first();
        return new ShownRequest(
                page.select("#graphql pre:not(.variables) code").last().wholeText(),
                variables == null ? new JsonObject() : new JsonObject(variables.wholeText()));
    }

    /** The answer to it, which must not fail. */
    JsonObject data() {
        return GraphQl.data(query, variables.getMap());
    }

    /** How a page prints the memory that an answer of its query comes to in all. */
    static String total(JsonObject answer) {
        boolean lowerBound = answer.getJsonObject("memory").getBoolean("totalIsLowerBound");
        return (lowerBound ? "at least " : "") + answer.getDouble("requiredVram") + " GB";
    }
}

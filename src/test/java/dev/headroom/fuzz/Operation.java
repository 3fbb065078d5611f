package dev.headroom.fuzz;

import io.vertx.core.json.JsonObject;

/** A document with values for its variables. */
record Operation(String document, JsonObject variables) {}

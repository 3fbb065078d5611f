package dev.headroom.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers for every address that nothing is at. */
@Provider
public class NoSuchPage implements ExceptionMapper<NotFoundException> {
    private final PageResponses answers;

    @Context
    UriInfo uri;

    NoSuchPage(PageResponses answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(NotFoundException exception) {
        return answers.notFound(uri);
    }
}

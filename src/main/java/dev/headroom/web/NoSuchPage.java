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
    private final PageResponses responses;

    @Context
    UriInfo uri;

    NoSuchPage(PageResponses responses) {
        this.responses = responses;
    }

    @Override
    public Response toResponse(NotFoundException exception) {
        return responses.notFound(uri);
    }
}

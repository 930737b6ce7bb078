package workbook.oauth.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import workbook.oauth.CorruptRowException;

/**
 * What a store throws, in the protocol's words: a client that cannot be served is told so, and not why. RFC 6749, section
 * 5.2, with the {@code server_error} of section 4.1.2.1.
 */
final class ServerErrorFilter extends OncePerRequestFilter {

    private final Complaints complaints;

    ServerErrorFilter(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            complaints.hear(request.getRequestURI() + " failed: " + reason(failure));
            if (!response.isCommitted()) {
                answer(response);
            }
        }
    }

    /** Whatever else a message says, it may quote a token. */
    private static String reason(RuntimeException failure) {
        return failure instanceof CorruptRowException
                ? failure.getMessage()
                : failure.getClass().getName();
    }

    private static void answer(HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("{\"error\":\"server_error\"}");
    }
}

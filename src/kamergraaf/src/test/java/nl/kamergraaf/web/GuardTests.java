package nl.kamergraaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GuardTests {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:8080, GET, 200",
        "127.0.0.1, GET, 200",
        "localhost:18080, HEAD, 200",
        "[::1]:8080, GET, 200",
        "[::1], GET, 200",
        "evil.example, GET, 421",
        "127.0.0.1.evil.example:8080, GET, 421",
        "localhost.evil.example, GET, 421",
        "'', GET, 421",
        "127.0.0.1:8080, POST, 405",
        "127.0.0.1:8080, DELETE, 405"
    })
    void answersToItsOwnNameAndForReadingOnly(String host, String method, int status) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/");
        request.addHeader("Host", host);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        new Guard().doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(chain.getRequest() != null).isEqualTo(status == 200);
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
    }
}

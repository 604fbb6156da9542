package nl.kamergraaf.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The beans of the reading room: pages for people and an interface for programs over the same queries. Wants, from a parent
 * context or beside it, {@link nl.kamergraaf.query.GraphQueries}, {@link nl.kamergraaf.pipeline.SourceFiles},
 * {@link nl.kamergraaf.pipeline.PrintedPlaces} and {@link nl.kamergraaf.pipeline.ReadingLog}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
public class ReadingRoom implements WebMvcConfigurer {

    /** Returns the settings of a server on a port of 127.0.0.1; 0 is any free one. */
    public static Map<String, Object> properties(int port) {
        return Map.ofEntries(
                Map.entry("server.address", "127.0.0.1"),
                Map.entry("server.port", port),
                Map.entry("server.compression.enabled", true),
                Map.entry("server.tomcat.max-http-form-post-size", "64KB"),
                Map.entry("server.tomcat.threads.max", 20),
                Map.entry("server.shutdown", "immediate"),
                Map.entry("spring.main.lazy-initialization", false),
                Map.entry("spring.thymeleaf.prefix", "classpath:/web/pages/"),
                Map.entry("spring.web.resources.static-locations", "classpath:/web/static/"),
                Map.entry("spring.web.resources.cache.cachecontrol.max-age", "1h"),
                Map.entry("spring.web.resources.chain.enabled", false),
                Map.entry("spring.mvc.problemdetails.enabled", false));
    }

    /** Even of requests that reach no page nobody learns what serves here. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrors() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(BareErrors.class.getName());
            }
        });
    }

    /** Lets programs ask whether an answer is still the same. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> tags =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        tags.addUrlPatterns("/api/*");
        return tags;
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("web/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** Dutch, whatever the browser asks for, until somebody chooses English. */
    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("taal");
        resolver.setDefaultLocale(Locale.forLanguageTag("nl"));
        resolver.setCookieSameSite("Strict");
        resolver.setCookieHttpOnly(true);
        return resolver;
    }

    /** The scripts of others that pages use, each by its name alone, whatever its version. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/*")
                .addResourceLocations(webjar("cytoscape", "dist/"), webjar("pdfjs-dist", "build/"))
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }

    private static String webjar(String name, String folder) {
        String properties = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
        try (InputStream in = ReadingRoom.class.getResourceAsStream(properties)) {
            Properties read = new Properties();
            read.load(Objects.requireNonNull(in, properties));
            return "classpath:/META-INF/resources/webjars/" + name + "/" + read.getProperty("version") + "/" + folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("taal");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
    }
}

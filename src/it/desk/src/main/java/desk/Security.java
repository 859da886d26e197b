package desk;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Who may come in: people with a form and a session, programs with a name and a password at each request. */
@Configuration
class Security {
    private static final String OWN_CONTENT_ONLY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    UserDetailsService people(DeskSettings settings) {
        return new InMemoryUserDetailsManager(settings.people().entrySet().stream()
                .map(person -> (UserDetails) User.withUsername(person.getKey())
                        .password(person.getValue().password())
                        .build())
                .toList());
    }

    /** No cookie signs in here and no browser is asked to remember a password, so no other site can borrow one. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .httpBasic(
                        basic -> basic.authenticationEntryPoint((request, response, refused) -> unauthorized(response)))
                .build();
    }

    @Bean
    SecurityFilterChain browsers(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        all -> all.requestMatchers("/desk.css", "/icon.svg", "/webjars/**", "/login", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutSuccessUrl("/login"))
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(Security::signIn))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_CONTENT_ONLY)))
                .build();
    }

    private static void unauthorized(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write("{\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"Name and password, please.\"}");
    }

    /** Of a page that outlived its session, a part would turn into the sign-in form: it goes there as a whole. */
    private static void signIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + "/login");
        } else {
            new LoginUrlAuthenticationEntryPoint("/login").commence(request, response, refused);
        }
    }
}

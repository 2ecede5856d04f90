<?php
/**
 * Plugin Name:       Guide til MitID
 * Description:       Sætter guiden »Sådan får du MitID« på jeres sider. Skriv [mitid-guide] på en linje for sig selv, eller sæt guidens webadresse ind på en linje for sig selv.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            the mitid-guide authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 *
 * @package MitID_Guide
 */

defined( 'ABSPATH' ) || exit;

/**
 * What the shortcode and the URL may set: the same as the URL of guide.html. So no text, phone number or link: those
 * come from a profile, which only administrators can change.
 */
const MITID_GUIDE_SETTINGS = array( 'profile', 'lang', 'appearance', 'beside', 'edition', 'preview-date', 'debug', 'desk', 'idle-reset', 'without-links' );

/** The organisation's profiles, as the text of profiles.json. An update replaces the files, but not the option. */
const MITID_GUIDE_PROFILES = 'mitid_guide_profiles';

/**
 * The URL of one of the guide's files.
 *
 * @param string $file The file's name.
 */
function mitid_guide_url( string $file ): string {
	return plugins_url( "guide/$file", __FILE__ );
}

/**
 * The guide as HTML. Loads the script, on pages with a guide only.
 *
 * @param array $given Settings by name; those that are not allowed are ignored.
 */
function mitid_guide_html( array $given ): string {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'mitid-guide', mitid_guide_url( 'mitid-guide.js' ), array(), '{{version}}' );
	} else {
		// WordPress before 6.5 loads every script as a classic one, which the module is not.
		wp_enqueue_script( 'mitid-guide', mitid_guide_url( 'mitid-guide.iife.js' ), array(), '{{version}}', true );
	}

	$settings   = array_filter( array_intersect_key( $given, array_flip( MITID_GUIDE_SETTINGS ) ), 'is_string' );
	$link       = add_query_arg( array_map( 'rawurlencode', $settings ), mitid_guide_url( 'guide.html' ) );
	$attributes = '';
	// Many Danish sites say by mistake that they are in English.
	foreach ( $settings + array( 'lang' => 'da' ) as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf( '<mitid-guide%s><a href="%s">Sådan får du MitID</a></mitid-guide>', $attributes, esc_url( $link ) );
}

/**
 * The shortcode `[mitid-guide profile="nordby"]`. Tells editors, who are logged in, of what it does not know.
 *
 * @param array|string $given Its attributes; an empty string if it has none.
 */
function mitid_guide_shortcode( $given ): string {
	$given   = (array) $given;
	$unknown = array_diff( array_filter( array_keys( $given ), 'is_string' ), MITID_GUIDE_SETTINGS );
	$notice  = '';
	if ( $unknown && current_user_can( 'edit_posts' ) ) {
		$notice = sprintf(
			'<p><strong>[mitid-guide]</strong> kender ikke »%s«. Det kan være: %s. Kun I, der er logget ind, ser det her.</p>',
			esc_html( implode( '«, »', $unknown ) ),
			esc_html( implode( ', ', MITID_GUIDE_SETTINGS ) )
		);
	}
	return $notice . mitid_guide_html( $given );
}
add_shortcode( 'mitid-guide', 'mitid_guide_shortcode' );

/** The URL of this plugin's guide.html alone on a line becomes the guide. Other sites' guides do not. */
function mitid_guide_register_embed(): void {
	$url = preg_quote( preg_replace( '#^https?:#', '', mitid_guide_url( 'guide.html' ) ), '#' );
	wp_embed_register_handler(
		'mitid-guide',
		"#^https?:$url(?:\?(?<query>[^\#\s]*))?(?:\#\S*)?\$#",
		static function ( array $found ): string {
			wp_parse_str( $found['query'] ?? '', $given );
			return mitid_guide_html( $given );
		}
	);
}
add_action( 'init', 'mitid_guide_register_embed' );

/** The field for the profiles, at Settings, General. In a network of sites the main site has it: they share the files. */
function mitid_guide_register_field(): void {
	if ( ! is_main_site() ) {
		return;
	}
	register_setting( 'general', MITID_GUIDE_PROFILES, array( 'sanitize_callback' => 'mitid_guide_sanitize_profiles' ) );
	add_settings_field(
		MITID_GUIDE_PROFILES,
		'Guide til MitID: profiler',
		'mitid_guide_print_field',
		'general',
		'default',
		array( 'label_for' => MITID_GUIDE_PROFILES )
	);
}
add_action( 'admin_init', 'mitid_guide_register_field' );

/** Prints that field. */
function mitid_guide_print_field(): void {
	printf(
		'<textarea id="%1$s" name="%1$s" class="large-text code" rows="8" spellcheck="false">%2$s</textarea>
		<p class="description">Jeres egne oplysninger i guiden. <a href="%3$s">Siden med koden</a> laver teksten: vælg »Et link til guiden«, og kopiér profilen.</p>',
		esc_attr( MITID_GUIDE_PROFILES ),
		esc_textarea( get_option( MITID_GUIDE_PROFILES, '' ) ),
		esc_url( mitid_guide_url( 'snippet.html' ) )
	);
}

/**
 * The profiles as they are stored. Keeps the old ones if the text is not that of a profiles.json.
 *
 * @param mixed $given What the administrator has entered.
 */
function mitid_guide_sanitize_profiles( $given ): string {
	$old  = (string) get_option( MITID_GUIDE_PROFILES, '' );
	$text = trim( (string) $given );
	if ( '' === $text ) {
		// An emptied field leaves an empty file; one that was always empty leaves the file alone.
		return '' === $old ? '' : '{}';
	}
	$profiles = json_decode( $text );
	if ( ! is_object( $profiles ) ) {
		add_settings_error(
			MITID_GUIDE_PROFILES,
			'json',
			'Guide til MitID: Profilerne er ikke gemt, for teksten er ikke hele filen profiles.json. Kopiér den igen, fra den første { til den sidste }.'
		);
		return $old;
	}
	return wp_json_encode( $profiles, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
}

/**
 * Writes the profiles beside the guide's script, which reads them there: after a change, and after an update, which
 * replaces the folder. Stores those of a profiles.json that somebody has put there, so that it survives the next update.
 */
function mitid_guide_sync_profiles(): void {
	if ( ! is_main_site() ) {
		return;
	}
	$file     = __DIR__ . '/guide/profiles.json';
	$profiles = get_option( MITID_GUIDE_PROFILES, '' );
	$written  = is_readable( $file ) ? file_get_contents( $file ) : '';
	if ( $profiles === $written ) {
		return;
	}
	if ( '' === $profiles ) {
		update_option( MITID_GUIDE_PROFILES, $written, false );
		return;
	}
	require_once ABSPATH . 'wp-admin/includes/file.php';
	global $wp_filesystem;
	if ( ! WP_Filesystem() || ! $wp_filesystem->put_contents( $file, $profiles, FS_CHMOD_FILE ) ) {
		add_action( 'admin_notices', 'mitid_guide_print_notice' );
	}
}
add_action( 'admin_init', 'mitid_guide_sync_profiles' );
add_action( 'upgrader_process_complete', 'mitid_guide_sync_profiles' );

/** Tells administrators that the file could not be written. */
function mitid_guide_print_notice(): void {
	if ( current_user_can( 'manage_options' ) ) {
		printf(
			'<div class="notice notice-error"><p>Guide til MitID: WordPress må ikke skrive filen <code>%s</code>, så guiden viser ikke jeres oplysninger. Bed jeres webmaster om at lægge den dér, med teksten fra Indstillinger, Generelt.</p></div>',
			esc_html( __DIR__ . '/guide/profiles.json' )
		);
	}
}

/**
 * Links from the list of plugins to the field and to the page that writes the code.
 *
 * @param array $links The links so far.
 */
function mitid_guide_action_links( array $links ): array {
	$own = array(
		admin_url( 'options-general.php#' . MITID_GUIDE_PROFILES ) => 'Jeres oplysninger',
		mitid_guide_url( 'snippet.html' )                          => 'Siden med koden',
	);
	foreach ( $own as $url => $text ) {
		$links[] = sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html( $text ) );
	}
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), 'mitid_guide_action_links' );

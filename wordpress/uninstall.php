<?php
/**
 * Deletes what the plugin has stored. WordPress deletes its files.
 *
 * @package MitID_Guide
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'mitid_guide_profiles' );

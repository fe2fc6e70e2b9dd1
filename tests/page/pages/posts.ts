/* Posts as two networks' own code embeds them. */
export const INSTAGRAM =
  '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/tug1/"><div>' +
  '<p><a href="https://www.instagram.com/p/tug1/">View this post on Instagram</a></p>' +
  '<p>The tug sails at dawn, and all who built it sail with her.</p>' +
  '<p>A post shared by Jonas Weir (@jonasweir)</p></div></blockquote>';
export const TWEET =
  '<blockquote class="twitter-tweet"><p>Nobody told the gulls that this was a closed set, and <a href="https://t.co/gulls">nobody will</a>.</p>' +
  '— Ida Berg (@idaberg) <a href="https://twitter.com/idaberg/status/7">March 3, 2024</a></blockquote>';

const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
function i(o,t,n){let e=()=>{if(t.signal.aborted)return o.exit(130);n.note("Stopping. Once more stops at once."),t.abort()};o.on("SIGINT",e),o.on("SIGTERM",e)}export{i as a};

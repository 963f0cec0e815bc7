const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
function e(e){let t=Math.ceil(e.length/2);return[e.slice(0,t),e.slice(t)]}export{e as t};